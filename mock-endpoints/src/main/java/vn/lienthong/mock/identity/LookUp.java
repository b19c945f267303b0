package vn.lienthong.mock.identity;

import java.time.Instant;

/**
 * A question that was understood.
 *
 * @param number counted from 1
 * @param at when, by the mock's clock
 * @param door {@code soap} or {@code facade}
 * @param request {@code MaYeuCau}
 * @param officer {@code MaCanBo}
 * @param procedure {@code MaDVC}
 * @param person the number that was asked about
 * @param name as it was sent
 * @param found whether there was such a person
 */
public record LookUp(
        long number,
        Instant at,
        String door,
        String request,
        String officer,
        String procedure,
        String person,
        String name,
        boolean found) {}
