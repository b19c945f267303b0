package vn.lienthong.gateway.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lienthong.gateway.api.DiskThatFillsUp;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.gateway.proof.FaultRow;

@TestPropertySource(properties = {"lienthong.attachments.max-size=1MB", "lienthong.attachments.unused-at-most=2MB"})
class AttachmentsTest extends RunningApi {

    private static final String DOOR = "/api/v1/attachments";
    private static final String REASON = "{\"reason\": \"đối chiếu với bản giấy\"}";
    private static final String PERSON = "Nguyễn Thị Thử Nghiệm";
    private static final int MEBIBYTE = 1024 * 1024;

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentUses uses;

    @Autowired
    private DiskThatFillsUp disk;

    @LocalServerPort
    private int port;

    @BeforeEach
    void emptyStore() {
        jdbc.sql("DELETE FROM attachment").update();
    }

    @AfterEach
    void thereIsRoomAgain() {
        disk.leave(50 * DiskThatFillsUp.GIGABYTE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/v1/doors", OPERATOR).at("/open").equals("true"));
    }

    @Test
    void a_file_comes_back_byte_for_byte_to_its_origin_and_is_nowhere_in_clear() throws Exception {
        byte[] file = pdf(MEBIBYTE, 1);
        Reply kept = bring(file);

        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.at("/type")).isEqualTo("application/pdf");
        assertThat(kept.at("/bytes")).isEqualTo(String.valueOf(MEBIBYTE));
        assertThat(content(kept, ORIGIN)).isEqualTo(file);
        assertThat(jdbc.sql("SELECT count(*) FROM attachment_chunk WHERE position(:name IN body) > 0")
                        .param("name", PERSON.getBytes(StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(get(path(kept), OTHER_ORIGIN).status()).isEqualTo(404);
        assertThat(get(path(kept) + "/facts", OTHER_ORIGIN).status()).isEqualTo(404);
        assertThat(get(path(kept), OPERATOR).status()).isEqualTo(403);
        assertThat(get(path(kept) + "/facts", VIEWER).at("/sha256")).isEqualTo(kept.at("/sha256"));
    }

    @Test
    void an_operator_opens_a_file_for_a_reason_that_is_written_down() {
        Reply kept = bring(pdf(100, 2));
        String reveal = path(kept) + "/reveal";

        assertThat(post(reveal, OPERATOR, "{}").status()).isEqualTo(400);
        assertThat(post(reveal, VIEWER, REASON).status()).isEqualTo(403);
        Reply opened = post(reveal, OPERATOR, REASON);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).startsWith("%PDF-").contains(PERSON);
        assertThat(opened.header("Content-Disposition")).contains(".pdf");
        assertThat(get("/api/v1/audit?act=attachment.reveal", OPERATOR).body())
                .contains(kept.at("/id"), "đối chiếu với bản giấy", "hoa");
    }

    @Test
    void the_same_content_again_is_the_same_attachment_for_one_origin_in_one_month() {
        byte[] file = pdf(300_000, 3);
        Reply first = bring(file);
        Reply again = bring(file);
        Reply others = post(DOOR, OTHER_ORIGIN, BodyPublishers.ofByteArray(file), "application/pdf");
        clock.advance(Duration.ofDays(31));
        Reply nextMonth = bring(file);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/repeated")).isEqualTo("true");
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(Set.of(first.at("/id"), others.at("/id"), nextMonth.at("/id")))
                .hasSize(3);
        assertThat(files()).isEqualTo(3);
    }

    @Test
    @FaultRow(55)
    void what_is_empty_too_long_or_of_no_known_type_is_refused_and_nothing_of_it_stays() {
        Reply tooLong = bring(pdf(MEBIBYTE + 1, 4));
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.at("/detail")).contains("1048576 byte");
        byte[] unsaid = pdf(MEBIBYTE + 1, 4);
        assertThat(post(
                                DOOR,
                                ORIGIN,
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(unsaid)),
                                "application/pdf")
                        .status())
                .isEqualTo(413);
        assertThat(bring(new byte[0]).status()).isEqualTo(400);
        Reply program = bring("MZ\0\0this is a program".getBytes(StandardCharsets.US_ASCII));
        assertThat(program.status()).isEqualTo(415);
        assertThat(program.at("/detail")).contains("PDF");
        assertThat(post(DOOR, ORIGIN, BodyPublishers.ofByteArray(pdf(10, 4)), "image/png", "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(415);
        assertThat(post(DOOR, OPERATOR, BodyPublishers.ofByteArray(pdf(10, 4)), "application/pdf")
                        .status())
                .isEqualTo(403);
        assertThat(files()).isZero();
    }

    @Test
    @FaultRow(55)
    void the_type_is_what_the_bytes_show() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
        assertThat(post(DOOR, ORIGIN, BodyPublishers.ofByteArray(picture), "application/pdf")
                        .at("/type"))
                .isEqualTo("image/png");
        byte[] text = "PK\3\4..........................word/document.xml".getBytes(StandardCharsets.US_ASCII);
        assertThat(post(DOOR, ORIGIN, BodyPublishers.ofByteArray(text), "application/octet-stream")
                        .at("/type"))
                .endsWith("wordprocessingml.document");
    }

    @Test
    @FaultRow(55)
    void a_file_that_is_broken_off_leaves_nothing() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + DOOR + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + ORIGIN
                            + "\r\nContent-Type: application/pdf\r\nContent-Length: 900000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(pdf(600_000, 5));
            out.flush();
            await().atMost(Duration.ofSeconds(60)).until(() -> files() == 1);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> files() == 0);
    }

    @Test
    void a_chunk_that_is_moved_left_out_or_changed_is_noticed() throws Exception {
        for (String harm : List.of(
                "UPDATE attachment_chunk SET n = CASE n WHEN 0 THEN 1 WHEN 1 THEN 0 ELSE n END WHERE attachment = :id",
                "WITH gone AS (DELETE FROM attachment_chunk WHERE attachment = :id AND n = 2)"
                        + " UPDATE attachment SET chunks = 2 WHERE id = :id",
                "UPDATE attachment_chunk SET body = set_byte(body, 40, get_byte(body, 40) # 1)"
                        + " WHERE attachment = :id AND n = 1")) {
            UUID id = UUID.fromString(bring(pdf(600_000, harm.length())).at("/id"));
            jdbc.sql("ALTER TABLE attachment_chunk DROP CONSTRAINT attachment_chunk_pkey")
                    .update();
            jdbc.sql(harm).param("id", id).update();
            jdbc.sql("ALTER TABLE attachment_chunk ADD PRIMARY KEY (attachment, n)")
                    .update();

            assertThatThrownBy(() -> readAll(id))
                    .as(harm)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("was changed");
        }
    }

    @Test
    void what_no_message_refers_to_expires_and_what_one_does_stays() {
        Reply unused = bring(pdf(1000, 6));
        Reply used = bring(pdf(1000, 7));
        attachments.use(message(), List.of(id(used)));
        clock.advance(Duration.ofDays(2));
        assertThat(uses.expire(Duration.ofDays(3))).isZero();
        assertThat(attachments.unknownTo("mot-cua", List.of(id(unused)))).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(uses.expire(Duration.ofDays(3))).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(uses.expire(Duration.ofDays(3))).isEqualTo(1);

        assertThat(get(path(unused), ORIGIN).status()).isEqualTo(404);
        assertThat(get(path(used), ORIGIN).status()).isEqualTo(200);
        assertThat(attachments.unknownTo("mot-cua", List.of(id(unused), id(used))))
                .containsExactly(id(unused));
        assertThat(attachments.unknownTo("mot-cua-cu", List.of(id(used)))).containsExactly(id(used));
    }

    @Test
    void a_months_key_takes_its_files_along_and_is_kept_for_messages_that_still_need_one() {
        clock.advance(Duration.ofDays(62));
        Reply kept = bring(pdf(600_000, 8));
        clock.advance(Duration.ofDays(31));
        attachments.use(message(), List.of(id(kept)));
        String destroy = "/api/v1/vault/keys/2025-09/destroy";

        Reply needed = post(destroy, ADMINISTRATOR, REASON);
        assertThat(needed.status()).isEqualTo(409);
        assertThat(needed.at("/unended")).isEqualTo("1");
        assertThat(post(destroy + "?unended=1", ADMINISTRATOR, REASON).status()).isEqualTo(200);

        assertThat(get(path(kept), ORIGIN).body()).contains("key destroyed");
        assertThat(get(path(kept), ORIGIN).status()).isEqualTo(409);
        assertThat(uses.clear()).isEqualTo(3);
        assertThat(get(path(kept), ORIGIN).body()).contains("key destroyed");
        assertThat(post(path(kept) + "/reveal", OPERATOR, REASON).status()).isEqualTo(409);
    }

    @Test
    @FaultRow(38)
    void below_the_disk_reserve_and_above_the_quota_nothing_is_taken_in() {
        assertThat(bring(pdf(MEBIBYTE, 9)).status()).isEqualTo(201);
        assertThat(bring(pdf(MEBIBYTE, 10)).status()).isEqualTo(201);
        Reply tooMuch = bring(pdf(1000, 11));
        assertThat(tooMuch.status()).isEqualTo(429);
        assertThat(tooMuch.at("/detail")).contains("chưa có hồ sơ nào dùng");

        disk.leave(4 * DiskThatFillsUp.GIGABYTE);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Reply full = bring(pdf(1000, 11));
            assertThat(full.status()).isEqualTo(503);
            assertThat(full.header("Retry-After")).isNotEmpty();
        });
    }

    private UUID message() {
        Reply accepted = post(
                "/api/v1/dossiers",
                ORIGIN,
                new String(
                        vn.lienthong.gateway.proof.SyntheticDossier.of(
                                        "H42.14.5-250701-0001", java.time.Instant.parse("2025-07-01T02:00:00Z"))
                                .json(),
                        StandardCharsets.UTF_8));
        assertThat(accepted.status()).isEqualTo(202);
        return UUID.fromString(accepted.at("/id"));
    }

    private Reply bring(byte[] file) {
        return post(DOOR, ORIGIN, BodyPublishers.ofByteArray(file), "application/pdf");
    }

    private byte[] content(Reply kept, String key) throws Exception {
        return http.send(request(path(kept), key).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    private void readAll(UUID id) throws IOException {
        try (InputStream file = attachments.open(id)) {
            file.transferTo(OutputStream.nullOutputStream());
        }
    }

    private long files() {
        return jdbc.sql("SELECT count(*) FROM attachment").query(Long.class).single();
    }

    private static UUID id(Reply kept) {
        return UUID.fromString(kept.at("/id"));
    }

    private static String path(Reply kept) {
        return DOOR + "/" + kept.at("/id");
    }

    private static byte[] pdf(int length, int seed) {
        byte[] file = new byte[length];
        new Random(seed).nextBytes(file);
        byte[] head = ("%PDF-1.7 " + PERSON).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, file, 0, Math.min(head.length, length));
        return file;
    }
}
