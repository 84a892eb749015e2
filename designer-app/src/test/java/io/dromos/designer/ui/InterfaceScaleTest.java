package io.dromos.designer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterfaceScaleTest {

    @AfterEach
    void forget() {
        System.clearProperty("glass.gtk.uiScale");
        System.clearProperty("glass.win.uiScale");
    }

    @Test
    void isHandedToJavaFxOnLinuxAndWindows() {
        InterfaceScale.apply(150);

        assertThat(System.getProperty("glass.gtk.uiScale")).isEqualTo("150%");
        assertThat(System.getProperty("glass.win.uiScale")).isEqualTo("150%");
    }

    @Test
    void theSystemsOwnIsLeftAlone() {
        InterfaceScale.apply(InterfaceScale.OF_SYSTEM);

        assertThat(System.getProperty("glass.gtk.uiScale")).isNull();
    }

    @Test
    void whatWasGivenOnTheCommandLineStays() {
        System.setProperty("glass.gtk.uiScale", "2.0");

        InterfaceScale.apply(125);

        assertThat(System.getProperty("glass.gtk.uiScale")).isEqualTo("2.0");
    }
}
