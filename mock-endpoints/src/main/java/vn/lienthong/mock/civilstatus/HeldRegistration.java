package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that the registry took, as the books show it.
 *
 * @param code the province's one-stop code
 * @param linkedCode what came as {@code maHoSoLT}; empty in the first generation
 * @param operation by which it came
 * @param id by which {@code traHoSo} knows it
 * @param status 1 waiting, 2 supplement, 3 processed, 4 completed, 6 refused
 * @param changedAt when it came to have its status
 * @param polls how many times it was asked about
 * @param submissions how many times it was taken: once, and once for every supplement
 * @param repeats how many times it came although it was there already
 * @param registeredTwice how many of these were registered once more
 * @param number of the entry in the register, when completed
 * @param book likewise
 * @param page likewise
 * @param personalNumber of a child that was registered
 * @param data the fields, by their names on the wire
 * @param files what came with it
 */
public record HeldRegistration(
        String code,
        String linkedCode,
        String operation,
        String module,
        RecordType type,
        String unit,
        long id,
        int status,
        String note,
        Instant receivedAt,
        Instant changedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant deadline,
        int polls,
        int submissions,
        int repeats,
        int registeredTwice,
        @Nullable String number,
        @Nullable String book,
        @Nullable String page,
        @Nullable String personalNumber,
        JsonNode data,
        List<HeldFile> files) {}
