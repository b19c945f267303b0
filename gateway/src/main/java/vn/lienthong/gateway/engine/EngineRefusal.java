package vn.lienthong.gateway.engine;

/** The gateway does not start on this engine or these settings. The message is a sentence for the operator: what is wrong, and what to do. */
public final class EngineRefusal extends RuntimeException {

    public EngineRefusal(String sentence) {
        super(sentence);
    }

    public EngineRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
