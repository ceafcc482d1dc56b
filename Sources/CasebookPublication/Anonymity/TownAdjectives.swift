import CasebookModel

/// Towns and regions behind the adjectives in names of companies: `Darmstädter Präzisionsguss`, `Odenwälder Käserei`.
enum TownAdjectives {
    /// The folded name of the place that a folded adjective is made of.
    ///
    /// - Parameter isBeforeNoun: whether another word of the name follows, as one does behind an adjective; surnames end so too.
    static func town(of word: String, isBeforeNoun: Bool) -> String? {
        guard word.hasSuffix("er"), word.utf8.count > 5, isBeforeNoun else { return nil }
        if let town = towns[word] { return town }
        let stem = String(word.dropLast(2))
        return endings.contains { stem.hasSuffix($0) && stem.utf8.count > $0.utf8.count + 1 } ? stem : nil
    }

    /// The towns that labels of regions name, by their adjectives.
    private static let towns: [String: String] = {
        var towns: [String: String] = [:]
        for region in RegionCode.all where region.level == 3 {
            for town in FoldedText(region.label.de).spellings where CommonWords.classOf(town) == .rare {
                for adjective in [town + "er"] + PlaceForms.inhabitants(of: town) + PlaceForms.shortened(town) {
                    towns[adjective] = town
                }
            }
        }
        return towns
    }()

    private static let endings = FoldedText(
        """
        stadt stedt städt berg burg heim hausen häus dorf feld tal thal bach furt hagen wald land stein kirchen brück rod weiler werth \
        münd see bad born brunn moor sund mar walden
        """
    ).spellings
}
