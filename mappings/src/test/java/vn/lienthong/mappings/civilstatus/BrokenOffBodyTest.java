package vn.lienthong.mappings.civilstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A body that breaks off must not look whole: a registry would enter a record without its files, or call the body wrong. */
final class BrokenOffBodyTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_body_whose_file_cannot_be_read_is_not_closed_as_if_it_were_whole() {
        var file = new AttachmentRef(new UUID(0, 1), null, "Giấy chứng sinh", "giay.pdf", null);
        var request = new RegistryRequest(
                "nhanHoSoDKHT", "KS", JSON.createObjectNode().put("maHoSo", "H42.1"), "fileDinhKem", List.of(file));
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new RegistryWriter()
                        .write(
                                request,
                                attachment -> {
                                    throw new IOException("the database is gone");
                                },
                                out))
                .hasMessage("the database is gone");

        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> JSON.readTree(out.toByteArray())).isInstanceOf(JsonEOFException.class);
    }
}
