package vn.lienthong.gateway.landunit;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Units and the land system: {@code lienthong.land.units.*}.
 *
 * @param connected whether a unit that nobody has switched is connected
 * @param atOnce how many dossiers are on their way at most while kept ones are let go, so that others do not wait behind all of them
 */
@Validated
@ConfigurationProperties("lienthong.land.units")
record LandUnitSettings(
        @DefaultValue("true") boolean connected,

        @DefaultValue("32") @Min(value = 1, message = "lienthong.land.units.at-once must be at least 1")
        int atOnce) {}
