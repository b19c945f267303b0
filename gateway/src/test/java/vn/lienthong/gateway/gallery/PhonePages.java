package vn.lienthong.gateway.gallery;

/** Some pages as a phone shows them. */
record PhonePages(Album album, Situation situation) {

    void take() {
        album.open("/console").page().locator("#hours").waitFor();
        album.take("phone-overview");
        album.page("phone-parked", "/console/parked");
        album.page("phone-message", "/console/messages/" + situation.parked());
        album.page("phone-systems", "/console/systems");
    }
}
