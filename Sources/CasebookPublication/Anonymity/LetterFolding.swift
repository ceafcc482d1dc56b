import CasebookModel

/// How a character counts when texts are compared: letters without case, marks, umlauts and width, and what stands between words.
enum LetterFolding: Sendable {
    /// Letters and digits, folded.
    case letters([UInt8], isCapital: Bool, isDigit: Bool)
    /// Nobody sees it, or it only changes the letter before it.
    case nothing
    case gap(FoldedText.Gap)

    init(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        if Self.apostrophes.contains(scalar) {
            self = .gap(.apostrophe)
            return
        }
        if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format {
            self = .nothing
            return
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: self = .nothing
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .gap(.space)
        case .dashPunctuation, .connectorPunctuation: self = .gap(.hyphen)
        case .initialPunctuation, .finalPunctuation:
            self = .gap(scalar == "\u{2019}" || scalar == "\u{2018}" ? .apostrophe : .quote)
        case .openPunctuation where "\u{201E}\u{201A}".unicodeScalars.contains(scalar): self = .gap(.quote)
        case .modifierSymbol where scalar == "\u{B4}": self = .gap(.apostrophe)
        case .otherPunctuation where "\u{FF06}\u{FE60}".unicodeScalars.contains(scalar): self = .gap(.join)
        // Points that part syllables, and words in Japanese.
        case .otherPunctuation where "\u{2027}\u{30FB}".unicodeScalars.contains(scalar): self = .gap(.hyphen)
        // The blank of Braille.
        case .otherSymbol where scalar == "\u{2800}": self = .gap(.space)
        // Signs of a trade mark or a number, which stand behind or before a name and belong to none.
        case .otherSymbol where Self.marks.contains(scalar): self = .gap(.mark)
        case .mathSymbol where "\u{FF0B}\u{FE62}".unicodeScalars.contains(scalar): self = .gap(.join)
        default: self = Self.letter(scalar)
        }
    }

    /// Letters that keyboards and old books have for an apostrophe: ʹ ʻ ʼ ʽ Ꞌ ꞌ.
    private static let apostrophes = Set("\u{2B9}\u{2BB}\u{2BC}\u{2BD}\u{A78B}\u{A78C}".unicodeScalars)

    /// ™, ℠, №, Ⓡ, ⓡ.
    private static let marks = Set("\u{2122}\u{2120}\u{2116}\u{24C7}\u{24E1}".unicodeScalars)

    /// - Parameter isBehindCircle: whether a letter in a circle stands before it: Ⓡ is a letter there, and a trade mark elsewhere.
    init(_ scalar: Unicode.Scalar, isBehindCircle: Bool) {
        self = isBehindCircle && Self.marks.contains(scalar) ? Self.letter(scalar) : LetterFolding(scalar)
    }

    private static func letter(_ scalar: Unicode.Scalar) -> LetterFolding {
        let properties = scalar.properties
        let base = compatible(scalar) ?? scalar
        var lowered = Self.unmarked(base).map { String($0) } ?? base.properties.lowercaseMapping
        let isCapital = base.properties.lowercaseMapping != String(base) || properties.isUppercase
        // What both cases of a letter fold to is one, whether it looks like ours or not.
        if let small = lowered.unicodeScalars.first, small.value >= 0x370, lowered.unicodeScalars.count == 1 {
            let unmarked = marked[small] ?? small
            lowered = String(lookAlikes[unmarked] ?? unmarked)
        }
        let isDigit = base.properties.numericType != nil
        var folded: [UInt8] = []
        for character in lowered {
            if let umlaut = umlauts[character] {
                folded.append(umlaut)
            } else if let spelled = Transliteration.ascii(character) {
                folded += Array(spelled.utf8)
            } else if character.isLetter || character.isNumber {
                folded += Array(String(character).utf8)
            }
        }
        return folded.isEmpty ? .gap(.mark) : .letters(folded, isCapital: isCapital, isDigit: isDigit)
    }

    /// Vowels whose second letter people write or leave out.
    private static let umlauts: [Character: UInt8] = [
        "ä": UInt8(ascii: "a"), "ö": UInt8(ascii: "o"), "ü": UInt8(ascii: "u"), "æ": UInt8(ascii: "a"),
        "œ": UInt8(ascii: "o"), "ø": UInt8(ascii: "o"),
    ]

    /// The letter or digit that a sign of another shape stands for, as NFKC has it.
    private static func compatible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        func letter(_ offset: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x61 + offset) }
        switch scalar.value {
        // Mathematical letters: thirteen alphabets of 52 letters, then digits.
        case 0x1D400...0x1D6A3: return letter((scalar.value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: return Unicode.Scalar(0x30 + (scalar.value - 0x1D7CE) % 10)
        // Letters and digits in circles, brackets and squares.
        case 0x24B6...0x24CF: return letter(scalar.value - 0x24B6)
        case 0x24D0...0x24E9: return letter(scalar.value - 0x24D0)
        case 0x249C...0x24B5: return letter(scalar.value - 0x249C)
        case 0x1F130...0x1F149: return letter(scalar.value - 0x1F130)
        case 0x1F150...0x1F169: return letter(scalar.value - 0x1F150)
        case 0x1F170...0x1F189: return letter(scalar.value - 0x1F170)
        case 0x1F1E6...0x1F1FF: return letter(scalar.value - 0x1F1E6)
        case 0x2460...0x2468: return Unicode.Scalar(0x31 + scalar.value - 0x2460)
        default: return others[scalar]
        }
    }

    /// Letters outside of the alphabets above.
    private static let others: [Unicode.Scalar: Unicode.Scalar] = pairs(
        "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ"
            + "ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤℎªºⁱⁿʰʲʳʷʸˡˢˣᵃᵇᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛᶜᶠᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁᵂᵢᵣᵤᵥₐₑₒₓₕₖₗₘₙₚₛₜɑɡ"
            + "ⅰⅴⅹⅼⅽⅾⅿⅠⅤⅩⅬⅭⅮⅯ",
        "abcdefghijklmnopqrstuvwyz"
            + "befhilmregochirzchnpqrzhaoinhjrwylsxabdegkmoptuvcfzabdeghijklmnoprtuwiruvaeoxhklmnpstag"
            + "ivxlcdmivxlcdm")

    /// The plain letter of one with marks above and below, as Vietnamese has them (Latin Extended Additional, horns and bars).
    private static func unmarked(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x1EA0...0x1EB7, 0x100...0x105: "a"
        case 0x1EB8...0x1EC7, 0x112...0x11B: "e"
        case 0x1EC8...0x1ECB, 0x128...0x12F: "i"
        case 0x1ECC...0x1EE3, 0x1A0...0x1A1, 0x14C...0x14F: "o"
        case 0x1EE4...0x1EF1, 0x1AF...0x1B0, 0x168...0x16F, 0x172...0x173: "u"
        case 0x1EF2...0x1EF9, 0x176...0x177: "y"
        case 0x110...0x111, 0x1E0A...0x1E13: "d"
        case 0x1E22...0x1E2B, 0x1E96: "h"
        case 0x1E30...0x1E35: "k"
        case 0x1E36...0x1E3D: "l"
        case 0x1E3E...0x1E43: "m"
        case 0x1E44...0x1E4B: "n"
        case 0x1E58...0x1E5F: "r"
        case 0x1E60...0x1E69, 0x17F: "s"
        case 0x1E6A...0x1E71: "t"
        case 0x1E80...0x1E89, 0x1E98: "w"
        case 0x1E90...0x1E95: "z"
        default: nil
        }
    }

    /// Small letters of other alphabets whose small or capital form looks like one of ours.
    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = pairs(
        "авеѕіјкмнорстухһӏԝԛєгαβεζηικμνορτυχ", "abesijkmhopctyxhlwqerabezhikmnoptyx")

    /// Letters of other alphabets with marks, which are mostly left out in capitals, and the sigma at the end of words.
    private static let marked: [Unicode.Scalar: Unicode.Scalar] = pairs(
        "ёѐѓїќѝўӧӓӱӥάέήίόύώϊϋΐΰς", "еегікиуоауиαεηιουωιυιυσ")

    private static func pairs(_ signs: String, _ letters: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(zip(signs.unicodeScalars, letters.unicodeScalars)) { first, _ in first }
    }
}
