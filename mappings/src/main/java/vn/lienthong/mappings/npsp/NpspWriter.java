package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;

/** Writes the bodies of calls to the Portal: JSON, UTF-8, the fields in the order of the contract. */
public final class NpspWriter {

    public byte[] write(NpspRequest request) {
        try {
            return NpspJson.MAPPER.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a record of plain strings was not written", e);
        }
    }
}
