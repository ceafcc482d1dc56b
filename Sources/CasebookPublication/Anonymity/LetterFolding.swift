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
        // Signs of a trade mark or a number, which stand behind or before a name and belong to none.
        case .otherSymbol where Self.marks.contains(scalar): self = .gap(.mark)
        case .mathSymbol where "\u{FF0B}\u{FE62}".unicodeScalars.contains(scalar): self = .gap(.join)
        default: self = Self.letter(scalar)
        }
    }

    /// ™, ℠, №, Ⓡ, ⓡ.
    private static let marks = Set("\u{2122}\u{2120}\u{2116}\u{24C7}\u{24E1}".unicodeScalars)

    private static func letter(_ scalar: Unicode.Scalar) -> LetterFolding {
        let properties = scalar.properties
        let base = lookAlikes[scalar] ?? compatible(scalar) ?? scalar
        let lowered = base.properties.lowercaseMapping
        let isCapital = lowered != String(base) || properties.isUppercase
        let isDigit = properties.numericType != nil
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
        "ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤℎªºⁱⁿʰʲʳʷʸˡˢˣᵃᵇᵈᵉᵍᵏᵐᵒᵖᵗᵘᵛᶜᶠᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁᵂᵢᵣᵤᵥₐₑₒₓₕₖₗₘₙₚₛₜɑɡ",
        "befhilmregochirzchnpqrzhaoinhjrwylsxabdegkmoptuvcfzabdeghijklmnoprtuwiruvaeoxhklmnpstag")

    /// Letters of other alphabets that look like ours.
    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = pairs(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν", "abesijkmhopctyxaesijopcyxabezhikmnoptyxopv")

    private static func pairs(_ signs: String, _ letters: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(zip(signs.unicodeScalars, letters.unicodeScalars)) { first, _ in first }
    }
}
