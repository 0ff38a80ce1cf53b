import FuyuanKit

/// An amount written in yuan, such as `2,090,914.29`; the largest when it is none, so that the test fails.
func rmb(_ text: String) -> Money { (try? Money.parse(text).amount) ?? .max }

/// Claims numbered in order, from a class and an amount in yuan each.
func listed(_ rows: [(DistributionClass, String)]) -> [DistributionClaim] {
    rows.enumerated().map { DistributionClaim(Int64($0 + 1), $1.0, rmb($1.1)) }
}
