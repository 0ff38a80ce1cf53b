// The instruments and standards the identifiers rest on.

extension Statute {
    /// 关于人民法院案件案号的若干规定, 法〔2015〕137号, as amended by 法〔2018〕335号.
    static let caseNumbers: Statute = "CASE18"
}

extension Basis {
    /// The standard with this id.
    static func standard(_ id: Statute) -> Basis { Basis(Citation(id)) }
}
