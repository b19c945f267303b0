package vn.lienthong.gateway.daybook;

import java.time.LocalDate;

/**
 * What an earlier day had counted as ended, and what is otherwise since.
 *
 * @param date the day on which it changed
 * @param corrects the day that counted it as ended
 * @param part a lane, or {@code DOSSIER}
 * @param was {@code DELIVERED} or {@code WITHDRAWN}
 * @param became {@code OPEN}, or the other of the two
 */
public record Correction(
        LocalDate date,
        LocalDate corrects,
        String part,
        String unit,
        String channel,
        String was,
        String became,
        long count) {}
