package io.dromos.service.grpc;

import java.util.List;

/** A part of a list; the token for the next part is the number of items before it. */
record Page<T>(List<T> items, String next) {

    private static final int STANDARD = 1000;

    static <T> Page<T> of(List<T> all, String token, int size) {
        if (!token.matches("[0-9]{0,9}")) {
            throw new IllegalArgumentException("not a page token: " + token);
        }
        int from = Math.min(all.size(), token.isEmpty() ? 0 : Integer.parseInt(token));
        int to = (int) Math.min(all.size(), (long) from + (size <= 0 ? STANDARD : size));
        return new Page<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : "");
    }
}
