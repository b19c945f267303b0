package vn.lienthong.routes.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.jspecify.annotations.Nullable;

/** What a call carries: bytes that are there already, or a text so long that it is written as it goes. */
public final class Body {

    /** Writes the body to the wire, and nothing of it into memory as a whole. */
    public interface Writing {
        void to(OutputStream wire) throws IOException;
    }

    /** Made anew for each call, with the type that the call says. */
    private interface Entity {
        HttpEntity of(@Nullable ContentType type);
    }

    private final Entity entity;
    private final byte[] record;

    private Body(Entity entity, byte[] record) {
        this.entity = entity;
        this.record = record;
    }

    public static Body of(byte[] bytes) {
        return new Body(type -> new ByteArrayEntity(bytes, type), bytes);
    }

    public static Body of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A body of a length that is not known before; it goes in chunks.
     *
     * @param record what is taken down of it, short
     */
    public static Body streamed(Writing writing, byte[] record) {
        return new Body(type -> new EntityTemplate(-1, type, null, writing::to), record);
    }

    /**
     * As Camel's HTTP component sends it, which looks at no header for the type of an entity.
     *
     * @param contentType the header's value; null where there is none
     */
    HttpEntity entity(@Nullable String contentType) {
        return entity.of(contentType == null ? null : ContentType.parse(contentType));
    }

    /** What is taken down of it. */
    public byte[] record() {
        return record;
    }
}
