package vn.lienthong.gateway.demo.civil;

import java.time.Instant;
import java.time.ZoneOffset;
import vn.lienthong.gateway.proof.SyntheticCivil;

/**
 * One civil-status dossier of the day, of people who do not exist.
 *
 * @param number from 1, in order of arrival
 */
record CivilCase(int number, Sort sort, Obstacle obstacle, Commune commune, Instant arrival) {

    static final String LONG_CAUSE =
            "Suy hô hấp cấp trên nền bệnh phổi tắc nghẽn mạn tính, tăng huyết áp, đái tháo đường, điều trị dài ngày tại nhà";
    static final String SHORT_CAUSE = "Suy hô hấp cấp";

    private static final int FIRST_CODE = 2_000;
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    String code() {
        return "%s-250701-%04d".formatted(commune.prefix(), FIRST_CODE + number);
    }

    Citizen citizen() {
        return Citizen.numbered(number);
    }

    boolean isExtract() {
        return sort == Sort.EXTRACT;
    }

    /** Whether the registry does not enter it as it stands. */
    boolean cannotBeEntered() {
        return obstacle != Obstacle.NONE && obstacle != Obstacle.ONLY_ON_PAPER;
    }

    /** @param version the province's number of this state; from 2 on it is as it should have been */
    SyntheticCivil document(long version) {
        SyntheticCivil document = SyntheticCivil.of(sort.sample(), code())
                .with("/registryUnit", commune.code())
                .with("/receivedAt", arrival.atOffset(VIETNAM).withNano(0).toString())
                .with(sort.person(), citizen().parts());
        if (isExtract()) {
            return document.with("/content/formerlyRegisteredAt", commune.formerName())
                    .with("/content/formerlyRegisteredOn", "1987")
                    .with("/content/registeredAt", commune.code())
                    .with("/content/formerNumber", OldEntry.of(this).number());
        }
        if (obstacle == Obstacle.PLACE_UNKNOWN_TO_REGISTRY) {
            document.with("/content/child/birthPlaceUnit", Commune.DINH_HOA.code());
        }
        if (obstacle == Obstacle.CAUSE_TOO_LONG) {
            document.with("/content/death/cause", version == 1 ? LONG_CAUSE : SHORT_CAUSE);
        }
        return document.version(version);
    }
}
