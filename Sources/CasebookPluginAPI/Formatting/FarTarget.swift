extension Double {
    /// Whether figures would all but vanish on an axis from zero that also holds this value.
    package func isFarFrom(_ figures: [Double]) -> Bool {
        let greatest = figures.map(abs).max() ?? 0
        // Where all is nothing, nothing vanishes.
        return greatest > 0 && abs(self) > 20 * greatest
    }
}
