package org.mithaq.graph;

/// Words that differ by one slip of the hand.
final class Typo {
    private Typo() {}

    /// Whether one letter is put in, left out, another, or changed with its neighbour.
    static boolean isOneAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return rest(one, same + 1).equals(rest(other, same + 1))
                || rest(one, same + 1).equals(rest(other, same))
                || rest(one, same).equals(rest(other, same + 1))
                || isSwapped(one, other, same);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && rest(one, at + 2).equals(rest(other, at + 2));
    }

    private static String rest(String word, int from) {
        return from >= word.length() ? "" : word.substring(from);
    }
}
