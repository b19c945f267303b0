package vn.lienthong.gateway.demo.identity;

import vn.lienthong.mock.identity.Person;

/**
 * Somebody who does not exist, as the population database has her.
 *
 * @param number twelve digits of a woman born in 1985
 */
public record Resident(String number, String name) {

    private static final int WOMAN = 2;

    Person person() {
        return Person.of(number, "", "", name, "1985", WOMAN);
    }
}
