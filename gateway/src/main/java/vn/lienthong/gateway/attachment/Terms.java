package vn.lienthong.gateway.attachment;

/** What is asked of a file while it comes in. */
interface Terms {

    /** Bytes that it may have. */
    long most();

    /** @throws AttachmentRefused when files of this type are not taken */
    void type(FileType type);

    /** @throws AttachmentRefused when no more is taken now */
    void more();

    /** It has come in, or was given up. Called once. */
    void over();
}
