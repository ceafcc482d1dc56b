/// Fonts by name. A font that comes with no system and no design program is mostly a house font, and its name that of the house.
enum Fonts {
    private static let generic: Set<String> = [
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
        "ui-monospace",
        "ui-rounded", "math", "emoji", "inherit", "initial", "unset",
    ]

    private static let known: Set<String> = Set(
        """
        arial,arial black,arial narrow,arial rounded mt bold,arial unicode ms,arialmt,helvetica,helvetica neue,helveticaneue,\
        times,times new roman,timesnewroman,timesnewromanpsmt,courier,courier new,couriernewpsmt,verdana,tahoma,trebuchet ms,\
        georgia,garamond,eb garamond,adobe garamond pro,palatino,palatino linotype,book antiqua,bookman old style,bookman,\
        comic sans ms,impact,lucida console,lucida grande,lucida sans,lucida sans unicode,lucida bright,candara,calibri,\
        calibri light,cambria,cambria math,consolas,constantia,corbel,segoe ui,segoe ui symbol,segoe ui emoji,segoe print,segoe script,\
        franklin gothic medium,century gothic,century schoolbook,gill sans,gill sans mt,futura,optima,didot,bodoni mt,\
        baskerville,rockwell,perpetua,copperplate,papyrus,brush script mt,menlo,monaco,andale mono,geneva,avenir,\
        avenir next,san francisco,sf pro,sf pro text,sf pro display,-apple-system,blinkmacsystemfont,apple color emoji,\
        myriad,myriad pro,myriadpro-regular,myriadpro-bold,minion pro,minionpro-regular,source sans pro,source sans 3,\
        source serif pro,source code pro,univers,frutiger,frutiger next,din,din pro,din alternate,dejavu sans,dejavu sans mono,\
        dejavu serif,liberation sans,liberation sans narrow,liberation serif,liberation mono,freesans,freeserif,freemono,bitstream vera sans,\
        bitstream vera serif,bitstream vera sans mono,nimbus sans l,nimbus roman no9 l,nimbus mono l,luxi sans,cantarell,\
        ubuntu,ubuntu mono,droid sans,droid serif,droid sans mono,roboto,roboto condensed,roboto mono,roboto slab,\
        noto sans,noto serif,noto sans mono,noto color emoji,open sans,opensans,lato,montserrat,oswald,raleway,poppins,nunito,\
        nunito sans,inter,work sans,fira sans,fira sans condensed,fira code,fira mono,ibm plex sans,ibm plex serif,ibm plex mono,\
        pt sans,pt serif,pt mono,merriweather,merriweather sans,playfair display,lora,rubik,quicksand,karla,barlow,cabin,\
        dosis,exo,exo 2,hind,heebo,josefin sans,libre baskerville,libre franklin,manrope,mukta,oxygen,titillium web,\
        archivo,arimo,tinos,cousine,carlito,caladea,bitter,crimson text,crimson pro,cormorant garamond,dm sans,dm serif display,\
        space grotesk,space mono,pacifico,lobster,caveat,dancing script,permanent marker,indie flower,architects daughter,\
        patrick hand,kalam,amatic sc,xkcd,humor sans,virgil,excalifont,comic neue,computer modern,cm roman,latin modern roman,stix,stix two text,\
        stixgeneral,wingdings,webdings,symbol,zapf dingbats,opensymbol
        """.split(separator: ",").map(String.init))

    /// A list of fonts with those only that everybody may have. If none is left, the browser takes its own, as it would have
    /// without the house's font.
    static func known(in list: String, isShorthand: Bool) -> String {
        let names = list.split(separator: ",").map { String($0).trimmingSpaces }
        let kept = names.enumerated().compactMap { index, name -> String? in
            // In the short form, style and size stand before the first name.
            let head = isShorthand && index == 0 ? String(name.prefix(headLength(of: name))) : ""
            let family = String(name.dropFirst(head.count)).trimming { "\"' ".unicodeScalars.contains($0) }
            if generic.contains(family.lowercased()) || known.contains(family.lowercased()) { return name }
            return head.isEmpty ? nil : (head.utf8.allSatisfy { $0 < 0x80 } ? head : nil)
        }
        if kept == names { return list }
        guard isShorthand, let first = kept.first, names.first.map({ $0 != first && $0.hasPrefix(first) }) == true
        else {
            return kept.isEmpty ? "initial" : kept.joined(separator: ", ")
        }
        // Its first name is gone: the size gets the next one.
        let rest = kept.dropFirst()
        return first + (rest.isEmpty ? "serif" : rest.joined(separator: ", "))
    }

    /// The part of a short form up to the blank behind the size.
    private static func headLength(of text: String) -> Int {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard
            let size = words.lastIndex(where: {
                $0.first.map { $0.isASCII && $0.isNumber } == true && $0.contains { $0.isLetter || $0 == "%" }
            })
        else { return text.count }
        return words[...size].reduce(0) { $0 + $1.count + 1 }
    }
}
