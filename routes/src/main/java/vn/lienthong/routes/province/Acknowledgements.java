package vn.lienthong.routes.province;

import java.util.UUID;

/** Hears what a receiver said when it took a notice. */
public interface Acknowledgements {

    /** Receivers say nothing of interest. */
    Acknowledgements UNHEARD = (notice, answer) -> true;

    /** @return false where what was said could not be kept, so that the notice has to go again */
    boolean heard(UUID notice, byte[] answer);
}
