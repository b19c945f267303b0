package vn.lienthong.gateway.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows whether the doors take anything in. */
@RestController
final class DoorDesk {

    private final DoorBoard board;

    DoorDesk(DoorBoard board) {
        this.board = board;
    }

    @GetMapping("/api/v1/doors")
    DoorsView doors() {
        return board.now();
    }
}
