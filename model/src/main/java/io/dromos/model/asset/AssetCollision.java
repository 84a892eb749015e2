package io.dromos.model.asset;

import io.dromos.model.message.Message;

/** Two assets of one flow that want the same name on its class path; the kept one is found there. */
public record AssetCollision(Asset kept, Asset hidden) {

    public Message message() {
        return Message.of("asset.collision", kept.name(), kept.path(), hidden.path());
    }
}
