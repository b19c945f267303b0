package vn.lienthong.gateway.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.lienthong.gateway.alert.AlertSettings.Cover;
import vn.lienthong.gateway.alert.AlertSettings.Mail;

/** Tells by mail, both languages in one message. */
final class MailTeller implements Teller {

    private static final String PATIENCE_MILLIS = "20000";

    private final Mail settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final ObjectMapper json;

    MailTeller(Mail settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding("UTF-8");
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        Properties how = sender.getJavaMailProperties();
        how.setProperty("mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        how.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.cover() == Cover.TLS));
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.cover() == Cover.STARTTLS));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(settings.cover() == Cover.STARTTLS));
        how.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        how.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        how.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public void tell(String body) throws NotTold {
        try {
            Told told = json.readValue(body, Told.class);
            SimpleMailMessage mail = new SimpleMailMessage();
            mail.setFrom(settings.from());
            mail.setTo(settings.to().toArray(String[]::new));
            mail.setSubject(AlertWords.subject(told));
            mail.setText(told.text().vi() + "\n\n" + told.text().en() + "\n\n" + told.alert() + "\n");
            sender.send(mail);
        } catch (MailException failure) {
            throw new NotTold(failure.getMostSpecificCause().getClass().getSimpleName(), failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an alert of our own cannot be read", impossible);
        }
    }
}
