package vn.lienthong.gateway.reconcile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;

/**
 * What is to be compared.
 *
 * @param from the first day, cut at midnight in Asia/Ho_Chi_Minh
 * @param to the last day, itself included
 * @param province a list of the province's that was handed in; null where the province takes no part
 * @param national a list of the national system's; null where it is asked dossier by dossier
 */
public record Order(
        Lane lane,
        LocalDate from,
        LocalDate to,
        boolean dry,
        @Nullable UUID province,
        @Nullable UUID national) {}
