extension Double {
    /// Whether figures would all but vanish on an axis from zero that also holds this value, or there are none: then its own line
    /// would be all that is seen, and say nothing.
    package func isFarFrom(_ figures: [Double]) -> Bool {
        guard let greatest = figures.map(abs).max() else { return true }
        // Where all is nothing, nothing vanishes.
        return greatest > 0 && abs(self) > 20 * greatest
    }
}
