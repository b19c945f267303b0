package vn.lienthong.mock.npsp;

import java.time.Instant;

/**
 * One thing that the Portal was told and took in.
 *
 * @param sequence its place in the order in which the Portal was told everything; from 1, without gaps
 * @param kind create, update or progress row
 * @param maHoSo the dossier
 * @param status {@code TrangThaiHoSo} of a dossier, {@code TrangThai} of a progress row
 * @param payloadSha256 lower-case hex SHA-256 of the dossier or row as compact UTF-8 JSON with sorted names
 * @param repeat whether it was there before: a create of an existing dossier, an update equal to the dossier held, the same
 *     progress row again
 * @param at when, by the Portal's clock
 */
public record Telling(
        long sequence,
        TellingKind kind,
        String maHoSo,
        String status,
        String payloadSha256,
        boolean repeat,
        Instant at) {}
