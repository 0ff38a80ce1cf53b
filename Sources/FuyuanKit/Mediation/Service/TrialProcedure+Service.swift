extension TrialProcedure {
    /// Whether papers may be served by public notice: not in the simple procedure, of which small claims are a part
    /// (民诉法解释 art. 140).
    /// law: mediation.V073
    public var allowsPublicNotice: Bool { self == .ordinary }
}
