package io.dromos.model.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.asset.Asset.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathLayoutTest {

    @Test
    void aPrivateAssetHidesASharedOneAndThatIsReported() {
        Asset shared = new Asset("mail/otp.html", "assets/mail/otp.html", Scope.SHARED);
        Asset own = new Asset("mail/OTP.html", "flows/orders.assets/mail/OTP.html", Scope.PRIVATE);
        Asset other = new Asset("a.xsl", "assets/a.xsl", Scope.SHARED);

        ClassPathLayout layout = ClassPathLayout.of(List.of(shared, own, other, shared));

        assertThat(layout.assets()).containsExactly(other, own);
        assertThat(layout.collisions()).containsExactly(new AssetCollision(own, shared));
        assertThat(layout.collisions().getFirst().message().text()).contains("assets/mail/otp.html", "orders.assets");
    }
}
