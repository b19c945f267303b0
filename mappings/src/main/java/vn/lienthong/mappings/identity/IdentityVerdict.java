package vn.lienthong.mappings.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Whether a person is who the document says. */
public sealed interface IdentityVerdict {

    /** What is declared is what the database has, as far as both tell. */
    record Match() implements IdentityVerdict {}

    /** The number is somebody's of whom other things are known. @param fields in which, at least one */
    record Differs(Set<IdentityField> fields) implements IdentityVerdict {

        public Differs {
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("differs in nothing");
            }
            fields = Collections.unmodifiableSet(new TreeSet<>(fields));
        }
    }

    /** There is nobody with that number, name and birth. */
    record NotFound() implements IdentityVerdict {}
}
