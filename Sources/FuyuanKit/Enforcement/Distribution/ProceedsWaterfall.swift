/// Money going down tier by tier.
struct ProceedsWaterfall {
    var left: Int64
    var derivation = Derivation()
    private var paid: [Int64]

    init(_ proceeds: Money, count: Int) {
        left = proceeds.fen
        paid = Array(repeating: 0, count: count)
    }

    /// Pays a tier: in full, or in proportion.
    mutating func pay(
        _ places: [Int], of claims: [ProceedsClaim], _ name: Bilingual, _ basis: Basis
    ) throws(ProceedsError) {
        guard !places.isEmpty else { return }
        let amounts = places.map { claims[$0].amount }
        guard let total = Money.sum(amounts) else { throw .overflow }
        let pot = Money(fen: Swift.min(left, total.fen))
        if pot == total {
            for place in places { paid[place] = claims[place].amount.fen }
        } else {
            guard let shares = ProRata.shares(of: pot, by: amounts, numbers: places.map { claims[$0].number }) else {
                throw .overflow
            }
            for (place, share) in zip(places, shares) { paid[place] = share.fen }
        }
        left -= pot.fen
        derivation.add(
            "\(name.zh)：合计\(total)，受偿\(pot)", "\(name.en): \(total) in all, paid \(pot)",
            result: places.count <= 8
                ? places.map { "\(claims[$0].number)=\(Money(fen: paid[$0]))" }.joined(separator: ", ") : "\(pot)",
            basis)
    }

    func shares(of claims: [ProceedsClaim]) -> [ProceedsShare] {
        zip(claims, paid).map { ProceedsShare(number: $0.number, claim: $0.amount, paid: Money(fen: $1)) }
    }
}
