package vn.lienthong.gateway.reconcile.side;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.Payloads;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.ProvinceDocuments;
import vn.lienthong.routes.reconcile.Account;

/** An account with the days that the Portal was told, which stand in the dossier's document only. */
public final class ToldFacts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Payloads payloads;
    private final ProvinceDocuments documents = new ProvinceDocuments();

    ToldFacts(Payloads payloads) {
        this.payloads = payloads;
    }

    /** @param message the newest state that the Portal was told; what cannot be opened any more adds nothing */
    public Account with(Account account, UUID message) {
        return documents.readDossier(document(message)) instanceof Translation.Translated<Dossier> read
                ? with(account, read.value())
                : account;
    }

    private byte[] document(UUID message) {
        try {
            return payloads.newest(message).body();
        } catch (KeyDestroyed gone) {
            return new byte[0];
        }
    }

    private static Account with(Account account, Dossier dossier) {
        SortedMap<String, String> facts = new TreeMap<>(account.fields());
        put(facts, Fact.RECEIVED, dossier.receivedAt());
        put(facts, Fact.DUE, dossier.dueAt());
        return new Account(
                account.code(),
                account.newest(),
                account.told(),
                account.open(),
                facts,
                account.reported(),
                account.filed());
    }

    private static void put(SortedMap<String, String> facts, Fact fact, @Nullable Instant at) {
        if (at != null) {
            facts.put(fact.field(), LocalDate.ofInstant(at, ZONE).toString());
        }
    }
}
