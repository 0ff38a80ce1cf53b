/// A vocabulary without words, for machines that start no clocks, have no effects or make no papers.
public enum Nothing: UInt8, Vocabulary, CaseIterable {
    /// Never used: an enum with raw values must have a case.
    case nothing

    public var term: Term { Term("nothing", "无", "nothing") }
}
