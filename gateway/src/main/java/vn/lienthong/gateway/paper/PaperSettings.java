package vn.lienthong.gateway.paper;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The paper books: {@code lienthong.paper.*}.
 *
 * @param singleEntryKinds the kinds of copies, as documents write them in {@code copyKind}, whose register has one entry for a
 *     person, so that a personal number alone says which
 */
@ConfigurationProperties("lienthong.paper")
record PaperSettings(@DefaultValue({"BIRTH", "DEATH"}) Set<String> singleEntryKinds) {

    PaperSettings {
        singleEntryKinds = Set.copyOf(singleEntryKinds);
    }
}
