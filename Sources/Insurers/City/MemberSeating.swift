import Basics

/// Distributes drawn ages over households, so that each has a grown-up head and children live with people of an age to
/// be their parents.
///
/// Ages are drawn first and seated afterwards: their distribution stays exactly the one of the table.
struct MemberSeating {
    /// Ages by household, the head's first.
    private(set) var households: [[Int]]
    private var adults: [Int]

    /// `sizes` sum up to the number of `ages`.
    static func seat(_ ages: [Int], sizes: [Int], _ random: inout SeededRandom) -> [[Int]] {
        var children = ages.filter { $0 < CityAges.adult }
        var adults = ages.filter { $0 >= CityAges.adult }
        // More children than places beside a head: only in cities of a handful of people.
        while adults.count < sizes.count, let child = children.popLast() { adults.append(child + CityAges.adult) }
        var seating = MemberSeating(households: sizes.map { _ in [] }, adults: adults)
        seating.place(children, sizes: sizes, &random)
        seating.fill(sizes)
        return seating.households
    }

    /// Children draw lots for the places beside a head.
    private mutating func place(_ children: [Int], sizes: [Int], _ random: inout SeededRandom) {
        var places = sizes.indices.flatMap { [Int](repeating: $0, count: sizes[$0] - 1) }
        for child in children {
            let lot = random.below(places.count)
            households[places[lot]].append(child)
            places.swapAt(lot, places.count - 1)
            places.removeLast()
        }
    }

    /// Heads of households with children choose first, then those with other adults, then who lives alone.
    private mutating func fill(_ sizes: [Int]) {
        let order =
            sizes.indices.filter { !households[$0].isEmpty }
            + sizes.indices.filter { households[$0].isEmpty && sizes[$0] > 1 }
            + sizes.indices.filter { households[$0].isEmpty && sizes[$0] == 1 }
        for index in order {
            let head: Int
            if let eldest = households[index].max() {
                head =
                    takeAdult(aged: (eldest + 20)...(eldest + 44)) ?? takeAdult(aged: (eldest + 16)...120) ?? takeAny()
            } else {
                head = takeAny()
            }
            households[index].insert(head, at: 0)
            while households[index].count < sizes[index] {
                households[index].insert(takeAdult(aged: (head - 8)...(head + 8)) ?? takeAny(), at: 1)
            }
        }
    }

    private mutating func takeAdult(aged ages: ClosedRange<Int>) -> Int? {
        guard let index = adults.lastIndex(where: ages.contains) else { return nil }
        adults.swapAt(index, adults.count - 1)
        return adults.removeLast()
    }

    private mutating func takeAny() -> Int { adults.removeLast() }
}
