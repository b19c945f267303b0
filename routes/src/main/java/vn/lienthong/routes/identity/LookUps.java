package vn.lienthong.routes.identity;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.mappings.identity.Declared;

/** The look-ups as they are written down: by keyed hashes, without personal data. */
public interface LookUps {

    /** The newest judgement by the service on exactly this person, where it is not older than it may be. */
    Optional<Checked.Judged> recent(Declared person);

    /**
     * Writes down a look-up, whatever came of it.
     *
     * @param took how long the service was waited for
     */
    void write(Declared person, Purpose purpose, Checked checked, Duration took);
}
