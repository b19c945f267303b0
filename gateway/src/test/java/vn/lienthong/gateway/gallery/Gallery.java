package vn.lienthong.gateway.gallery;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lienthong.gateway.browser.Chromium;

/**
 * Takes pictures of every page of the console after the demonstration's day: a directory, then, where they are not those of the
 * documentation, the language ({@code vi}, {@code en}) and the width in pixels, for pages in all their length; then the address of
 * a demonstration that runs and its data directory, where none is to be played.
 */
public final class Gallery {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int ALL_GIVEN = 5;

    private Gallery() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        String language = arguments.length > 1 ? arguments[1] : "vi";
        int width = arguments.length > 2 ? Integer.parseInt(arguments[2]) : DESK;
        if (arguments.length == ALL_GIVEN) {
            take(directory, language, width, true, URI.create(arguments[3]), Path.of(arguments[4]));
            return;
        }
        try (DemoDay day = DemoDay.played()) {
            take(directory, language, width, arguments.length > 1, day.base(), day.data());
        }
    }

    private static void take(Path directory, String language, int width, boolean whole, URI base, Path data)
            throws IOException {
        Gateway gateway = new Gateway(base);
        People people = new People(gateway, DemoDay.ADMINISTRATOR);
        people.make("hoa", "Nguyễn Thị Hoa", "operator");
        people.make("binh", "Trần Văn Bình", "administrator");
        String operator =
                Files.readString(data.resolve("demo").resolve("operator.key")).strip();
        Situation situation = Situation.of(gateway, operator);
        try (Chromium chromium = Chromium.start()) {
            Album album = album(chromium, people, "binh", language, directory, width, whole);
            Album colleague = album(chromium, people, "hoa", language, directory, width, whole);
            new Pages(album, colleague, situation).take();
            if (!whole) {
                Album phone = album(chromium, people, "binh", language, directory, PHONE, false);
                new PhonePages(phone, situation).take();
            }
            new Album(chromium.stranger(), base, directory, width, false).page("sign-in", "/sign-in");
        }
    }

    private static Album album(
            Chromium chromium, People people, String name, String language, Path directory, int width, boolean whole) {
        Page page = chromium.stranger();
        people.signIn(page, name);
        Album album = new Album(page, people.gateway().base(), directory, width, whole);
        return language.equals("en") ? album.press("English") : album;
    }
}
