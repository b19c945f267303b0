package vn.lienthong.gateway.demo;

/** The states that the played dossiers go through, with the Portal's code of each: the demonstration's own reading. */
enum Status {
    REGISTERED(1, "Hồ sơ được đăng ký trên Cổng"),
    RECEIVED(2, "Tiếp nhận hồ sơ"),
    PROCESSING(4, "Chuyển cán bộ thụ lý"),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
    FINISHED(9, "Lãnh đạo ký kết quả"),
    RETURNED(10, "Trả kết quả cho người nộp");

    private final int wire;
    private final String step;

    Status(int wire, String step) {
        this.wire = wire;
        this.step = step;
    }

    String wire() {
        return String.valueOf(wire);
    }

    /** What the clerk writes when a dossier comes into this state. */
    String step() {
        return step;
    }
}
