package io.dromos.model.asset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which file lies where on the class path of one flow. A private asset hides a shared one of its name, for the nearest
 * definition wins; each such case is reported. Names that differ only in case collide, for some systems take them for
 * one. Immutable.
 */
public record ClassPathLayout(List<Asset> assets, List<AssetCollision> collisions) {

    public ClassPathLayout {
        assets = List.copyOf(assets);
        collisions = List.copyOf(collisions);
    }

    public static ClassPathLayout of(Collection<Asset> candidates) {
        SortedMap<String, Asset> kept = new TreeMap<>();
        List<AssetCollision> collisions = new ArrayList<>();
        candidates.stream().distinct()
                .sorted(Comparator.comparing(Asset::scope, Comparator.reverseOrder()).thenComparing(Asset::path))
                .forEach(asset -> {
                    Asset nearer = kept.putIfAbsent(asset.name().toLowerCase(Locale.ROOT), asset);
                    if (nearer != null) {
                        collisions.add(new AssetCollision(nearer, asset));
                    }
                });
        return new ClassPathLayout(List.copyOf(kept.values()), collisions);
    }
}
