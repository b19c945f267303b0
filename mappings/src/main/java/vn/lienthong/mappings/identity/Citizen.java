package vn.lienthong.mappings.identity;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;

/**
 * A person as the population database has them: only what is compared is read of its answer. It does not show itself.
 *
 * @param numbers the personal number, and that of the old identity card, as far as they are known
 * @param names ways to read the name: in parts, or whole in the place of the given name
 */
public record Citizen(List<String> numbers, List<String> names, Optional<PartialDate> birth, Optional<Gender> gender) {

    public Citizen {
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }

    @Override
    public String toString() {
        return "Citizen[***]";
    }
}
