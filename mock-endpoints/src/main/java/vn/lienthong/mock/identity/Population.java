package vn.lienthong.mock.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The invented population. Numbers begin with 999, which is no province and no country. */
public final class Population {
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Đặng", "Hoàng", "Vũ", "Phạm", "Lê", "Bùi");
    private static final List<String> GIVEN = List.of("Hòa", "Thủy", "An", "Đức", "Yến", "Nghĩa", "Quỳnh", "Bảo");
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 50;

    private final Map<String, Person> people = new ConcurrentSkipListMap<>();

    Population(int size) {
        for (int i = 0; i < size; i++) {
            add(invented(i));
        }
    }

    /** Adds a person, or replaces the one with the same number. */
    public Person add(Person person) {
        people.put(person.number(), person);
        return person;
    }

    public boolean remove(String number) {
        return people.remove(number) != null;
    }

    public List<Person> all() {
        return List.copyOf(people.values());
    }

    Optional<Person> byNumber(String number) {
        return Optional.ofNullable(people.get(number)).or(() -> people.values().stream()
                .filter(person -> number.equals(person.oldNumber()))
                .findFirst());
    }

    private static Person invented(int i) {
        boolean woman = i % 2 == 1;
        int year = FIRST_YEAR + i % YEARS;
        return Person.of(
                String.format("999%d%02d%06d", woman ? 1 : 0, year % 100, i),
                FAMILIES.get(i % FAMILIES.size()),
                woman ? "Thị" : "Văn",
                GIVEN.get(i / FAMILIES.size() % GIVEN.size()),
                String.format("%d%02d%02d", year, 1 + i % 12, 1 + i % 28),
                woman ? 2 : 1);
    }
}
