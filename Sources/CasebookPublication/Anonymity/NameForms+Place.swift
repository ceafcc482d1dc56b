extension NameForms {
    mutating func add(place name: String) {
        let places = PlaceText(name).places
        for place in places { add(place: place, of: name) }
        if places.isEmpty { add(place: name, of: name) }
    }

    private mutating func add(place: String, of name: String) {
        // "Frankfurt am Main", "Halle (Saale)", "Wiesenthal/Odenwald": the head alone is the place.
        let words = FoldedText(place).spellings
        let all = FoldedText(name).spellings
        guard let first = words.first else { return }
        let tail = words.dropFirst().firstIndex { Self.placeJoins.contains($0) }
        let core = Array(words[..<(tail ?? words.endIndex)])
        join(core, .place, isSure: core.contains { CommonWords.classOf($0) == .rare })
        if core.count == 1 {
            add(.place, core, .nothing, .place(classOf(first)))
            addInhabitants(of: first)
        } else {
            add(.place, core, .nothing, .sure)
            for spelling in PlaceForms.abbreviations(of: core) { append(exact(spelling, .place)) }
            for (index, word) in core.enumerated() {
                // "Münden" of "Hannoversch Münden" is a place, whatever else it is.
                if CommonWords.classOf(word) == .rare {
                    add(.place, [word], .nothing, .likely)
                } else if index == core.count - 1, PlaceForms.isPrefix(core[index - 1]) {
                    addDoubtful { $0.add(.place, [word], .nothing, .place(CommonWords.classOf(word))) }
                } else {
                    continue
                }
                addDoubtful { $0.addInhabitants(of: word) }
            }
        }
        for other in PlaceForms.otherNames(of: core.joined(separator: " ")) { append(exact(other, .place)) }
        if let tail {
            append(exact(words, .place))
            for spelling in PlaceForms.abbreviations(ofTail: Array(words[tail...])) {
                append(exact(core + spelling, .place))
            }
        }
        // "Halle/Saale", "Frankfurt/Main"
        let telling = all.filter { !Self.placeJoins.contains($0) }
        if telling.count > core.count { add(.place, telling, .smallWords, .sure) }
    }

    private mutating func addInhabitants(of place: String) {
        let kind = classOf(place)
        for inhabitants in PlaceForms.inhabitants(of: place) {
            add(.place, [inhabitants], .nothing, .inhabitants(isRare: true, isShortened: false))
        }
        if place.utf8.count < 4 {
            add(.place, [place + "er"], .nothing, .inhabitants(isRare: kind == .rare, isShortened: false))
        }
        for shortened in PlaceForms.shortened(place) {
            add(.place, [shortened], .nothing, .inhabitants(isRare: kind == .rare, isShortened: true))
        }
    }

    private static let placeJoins: Set = [
        "am", "an", "im", "in", "bei", "ob", "a", "b", "i", "v", "d", "o", "vor", "der", "unter", "auf", "zu",
    ]
}
