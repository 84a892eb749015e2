package io.dromos.designer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1280, 776);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 2560, 1440);

    @Test
    void theFirstWindowIsNoLargerThanTheScreen() {
        assertThat(WindowPlace.FIRST.on(List.of(LAPTOP))).isEqualTo(new WindowPlace(-1, -1, 1280, 776, false));
    }

    @Test
    void aWindowComesBackToItsScreen() {
        WindowPlace place = new WindowPlace(1500, 100, 1900, 1000, false);

        assertThat(place.on(List.of(LAPTOP, BESIDE))).isEqualTo(place);
    }

    @Test
    void aWindowWhoseScreenIsGoneStandsWhereTheSystemPutsIt() {
        WindowPlace place = new WindowPlace(1500, 100, 1900, 700, true);

        assertThat(place.on(List.of(LAPTOP))).isEqualTo(new WindowPlace(-1, -1, 1280, 700, true));
    }

    @Test
    void aWindowThatIsTooLargeIsMadeToFitAndCanBeTakenHoldOf() {
        WindowPlace place = new WindowPlace(0, 20, 1400, 900, false);

        assertThat(place.on(List.of(LAPTOP))).isEqualTo(new WindowPlace(0, 24, 1280, 776, false));
    }
}
