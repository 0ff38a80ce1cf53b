/// The longest rising run of a row of numbers, with gaps: what stayed in place when things were moved about.
enum LongestRise {
    /// The places of one longest strictly rising run, in order. O(n log n).
    static func places(of numbers: [Int]) -> [Int] {
        // For each length, the place of the least number a run of that length ends with.
        var ends: [Int] = []
        var before = [Int](repeating: -1, count: numbers.count)
        for (place, number) in numbers.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = low + (high - low) / 2
                if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
            }
            if low > 0 { before[place] = ends[low - 1] }
            if low < ends.count { ends[low] = place } else { ends.append(place) }
        }
        var run: [Int] = []
        var place = ends.last ?? -1
        while place >= 0 {
            run.append(place)
            place = before[place]
        }
        return run.reversed()
    }
}
