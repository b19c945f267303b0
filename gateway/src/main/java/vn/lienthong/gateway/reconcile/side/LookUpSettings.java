package vn.lienthong.gateway.reconcile.side;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Facts in the answers of the Portal's look-up: {@code lienthong.reconcile.look-up.*}, each by the names that it may have there. The
 * names are inferred from those under which they are told; a fact without a name is not compared.
 */
@ConfigurationProperties("lienthong.reconcile.look-up")
record LookUpSettings(
        @DefaultValue("MATTHC") List<String> procedure,
        @DefaultValue("KENHTHUCHIEN") List<String> channel,
        @DefaultValue("NGAYTIEPNHAN") List<String> received,
        @DefaultValue("NGAYHENTRA") List<String> due) {

    LookUpSettings {
        procedure = List.copyOf(procedure);
        channel = List.copyOf(channel);
        received = List.copyOf(received);
        due = List.copyOf(due);
    }

    List<String> of(Fact fact) {
        return switch (fact) {
            case PROCEDURE -> procedure;
            case CHANNEL -> channel;
            case RECEIVED -> received;
            case DUE -> due;
            case UNIT -> List.of();
        };
    }
}
