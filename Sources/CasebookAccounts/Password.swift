import CSodium

/// Passwords and signatures. The only place that touches libsodium.
public enum Sodium {
    /// Whether the library is ready; it is so from the first look on.
    static let isReady: Bool = sodium_init() >= 0

    /// The hash of a password by Argon2id with libsodium's interactive limits (2 passes, 64 MiB): what an account file
    /// holds.
    ///
    /// - Returns: `nil` if there is not enough memory.
    public static func hash(of password: String) -> String? {
        guard isReady else { return nil }
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let bytes = Array(password.utf8CString)
        let result = crypto_pwhash_str(
            &text, bytes, UInt64(bytes.count - 1), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
            Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
        guard result == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether a password has this hash.
    public static func verifies(_ password: String, _ hash: String) -> Bool {
        guard isReady, hash.utf8.count < Int(crypto_pwhash_STRBYTES) else { return false }
        let bytes = Array(password.utf8CString)
        var text = Array(hash.utf8CString)
        // The library reads the whole field.
        text += [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES) - text.count)
        return crypto_pwhash_str_verify(text, bytes, UInt64(bytes.count - 1)) == 0
    }

    /// A key that nobody guesses.
    static func key() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<Int(crypto_auth_KEYBYTES)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// The number of bytes of a key.
    static var keyLength: Int { Int(crypto_auth_KEYBYTES) }

    /// The signature of a text (HMAC-SHA-512-256) as hexadecimal digits.
    static func signature(of text: String, key: [UInt8]) -> String? {
        guard isReady, key.count == keyLength else { return nil }
        var tag = [UInt8](repeating: 0, count: Int(crypto_auth_BYTES))
        let bytes = Array(text.utf8)
        guard crypto_auth(&tag, bytes, UInt64(bytes.count), key) == 0 else { return nil }
        return tag.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
