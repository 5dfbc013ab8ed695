using Zindan.Language.Models;

namespace Zindan.Training.Learning;

/// <summary>
/// A perceptron over sparse features whose weights are averaged over all steps of training, without ever touching those that do not change
/// (Collins 2002; Daumé's lazy sums). A feature's weights stand side by side, apart from what only training needs, which saves most of the memory traffic.
/// </summary>
public sealed class AveragedPerceptron
{
    private const int LargestWeight = 32_000;
    private const int FirstCapacity = 2;

    private readonly FeatureIndex _index = new();
    private Block[] _blocks = new Block[1 << 16];
    private Weight[] _weights = new Weight[1 << 18];
    private History[] _histories = new History[1 << 18];
    private int _used;
    private int _now = 1;

    /// <summary>Adds a feature's weights to the scores.</summary>
    public void AddTo(Span<int> scores, ulong feature)
    {
        var number = _index.Find(feature);
        if (number < 0)
        {
            return;
        }
        var block = _blocks[number];
        foreach (ref readonly var weight in _weights.AsSpan(block.Start, block.Count))
        {
            scores[weight.Class] += weight.Value;
        }
    }

    /// <summary>Adds to the weight of a feature and a class.</summary>
    public void Update(ulong feature, int label, int change)
    {
        var position = PositionOf(feature, label);
        ref var history = ref _histories[position];
        history.Total += (long)_weights[position].Value * (_now - history.Since);
        history.Since = _now;
        _weights[position].Value += change;
    }

    /// <summary>Counts one step of training.</summary>
    public void Step() => _now++;

    /// <summary>The averaged weights as whole numbers; those whose average is below a bound are left out.</summary>
    /// <param name="smallest">The bound, in units of one update.</param>
    /// <param name="unit">What one update is worth, unless the largest weight would not fit.</param>
    public PackedWeights Pack(double smallest, int unit)
    {
        var kept = new SortedDictionary<uint, SortedDictionary<byte, double>>();
        var largest = 1.0;
        foreach (var (feature, number) in _index.All())
        {
            var block = _blocks[number];
            for (var i = block.Start; i < block.Start + block.Count; i++)
            {
                var average = AverageAt(i);
                if (Math.Abs(average) < smallest)
                {
                    continue;
                }
                var key = FeatureWeights.Key(feature);
                if (!kept.TryGetValue(key, out var classes))
                {
                    kept[key] = classes = [];
                }
                var label = (byte)_weights[i].Class;
                classes[label] = classes.GetValueOrDefault(label) + average;
                largest = Math.Max(largest, Math.Abs(classes[label]));
            }
        }
        var scale = Math.Min(unit, LargestWeight / largest);
        return new PackedWeights(
            [.. kept.Keys],
            [.. kept.Values.Select(classes => (byte)classes.Count)],
            [.. kept.Values.SelectMany(classes => classes.Keys)],
            [.. kept.Values.SelectMany(classes => classes.Values).Select(average => (short)Math.Round(average * scale))],
            scale
        );
    }

    /// <summary>The averaged weights of some features, a row of classes for each.</summary>
    public double[] Averages(int classes, IEnumerable<ulong> features)
    {
        var rows = new List<double[]>();
        foreach (var feature in features)
        {
            var row = new double[classes];
            var number = _index.Find(feature);
            if (number >= 0)
            {
                var block = _blocks[number];
                for (var i = block.Start; i < block.Start + block.Count; i++)
                {
                    row[_weights[i].Class] = AverageAt(i);
                }
            }
            rows.Add(row);
        }
        return [.. rows.SelectMany(row => row)];
    }

    private double AverageAt(int position) =>
        (_histories[position].Total + ((double)_weights[position].Value * (_now - _histories[position].Since))) / _now;

    private int PositionOf(ulong feature, int label)
    {
        var number = _index.FindOrAdd(feature);
        if (number >= _blocks.Length)
        {
            Array.Resize(ref _blocks, _blocks.Length * 2);
        }
        ref var block = ref _blocks[number];
        for (var i = block.Start; i < block.Start + block.Count; i++)
        {
            if (_weights[i].Class == label)
            {
                return i;
            }
        }
        if (block.Count == block.Capacity)
        {
            Move(ref block);
        }
        var position = block.Start + block.Count++;
        _weights[position].Class = label;
        _histories[position].Since = _now;
        return position;
    }

    private void Move(ref Block block)
    {
        var capacity = Math.Max(FirstCapacity, block.Capacity * 2);
        while (_used + capacity > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _histories, _histories.Length * 2);
        }
        _weights.AsSpan(block.Start, block.Count).CopyTo(_weights.AsSpan(_used));
        _histories.AsSpan(block.Start, block.Count).CopyTo(_histories.AsSpan(_used));
        (block.Start, block.Capacity) = (_used, capacity);
        _used += capacity;
    }

    private struct Block
    {
        public int Start;
        public int Count;
        public int Capacity;
    }

    private struct Weight
    {
        public int Class;
        public int Value;
    }

    private struct History
    {
        public long Total;
        public int Since;
    }
}
