package nl.buurtregie.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Network addresses, and the networks that some of them are in: {@code 10.0.0.1, 10.42.0.0/16, fd00::/8}. Never a name: looking one up would ask a stranger. */
public final class Networks {

    private static final Pattern NUMBERS = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)([.](?!$)|$)){4}");
    private static final Pattern WITH_COLONS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private static final int IPV4 = 4;
    private static final int HOME = 8;

    /** @param bits how many of the first ones say which network it is: 0 to 32, or 128 */
    private record Network(byte[] first, int bits) {

        private boolean has(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int place = 0x80 >> bit % 8;
                if ((address[bit / 8] & place) != (first[bit / 8] & place)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Network> all;

    private Networks(List<Network> all) {
        this.all = all;
    }

    /**
     * @param list with commas; an address by itself is a network of one
     * @throws IllegalArgumentException when one of them is none
     */
    public static Networks of(String list) {
        return new Networks(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Networks::network)
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** False for what is no address. */
    public boolean contains(String address) {
        return bytes(address)
                .filter(numbers -> all.stream().anyMatch(one -> one.has(numbers)))
                .isPresent();
    }

    /**
     * What of an address one home or office has: all of it, or the half of an IPv6 address that says which network it is; the rest
     * they change as they like. The text itself for what is no address.
     */
    public static String home(String address) {
        return bytes(address).map(all -> HexFormat.of().formatHex(home(all))).orElse(address);
    }

    /** The same of its bytes: four or eight. */
    public static byte[] home(byte[] address) {
        return address.length > IPV4 ? Arrays.copyOf(address, HOME) : address;
    }

    /** Four or sixteen; empty for what is no address. */
    public static Optional<byte[]> bytes(String address) {
        boolean known = address != null
                && (NUMBERS.matcher(address).matches()
                        || address.contains(":") && WITH_COLONS.matcher(address).matches());
        try {
            return known ? Optional.of(InetAddress.getByName(address).getAddress()) : Optional.empty();
        } catch (UnknownHostException strange) {
            return Optional.empty();
        }
    }

    private static Network network(String text) {
        String[] parts = text.split("/", 2);
        byte[] first = bytes(parts[0]).orElseThrow(() -> new IllegalArgumentException(text));
        int bits = parts.length == 1 ? first.length * 8 : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > first.length * 8) {
            throw new IllegalArgumentException(text);
        }
        return new Network(first, bits);
    }
}
