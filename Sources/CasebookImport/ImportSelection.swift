/// Where a person names something that the feed, or the book, must have.
enum ImportSelection {
    case only, topics, mapped, ours, languages
}
