/// The known name most like a mistyped one.
public enum NearestName {
    /// The name with the fewest changed letters; the first of several, and empty when there are no names.
    public static func of(_ typed: String, among names: [String]) -> String {
        names.min { distance(typed, $0) < distance(typed, $1) } ?? ""
    }

    /// Letters to insert, delete or replace to make one of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let substituted = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
