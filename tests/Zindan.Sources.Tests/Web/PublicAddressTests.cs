using System.Net;
using Zindan.Sources.Web;

namespace Zindan.Sources.Tests.Web;

public sealed class PublicAddressTests
{
    [TestCase("8.8.8.8", true)]
    [TestCase("172.15.255.255", true)]
    [TestCase("172.32.0.1", true)]
    [TestCase("2606:4700::1111", true)]
    [TestCase("127.0.0.1", false)]
    [TestCase("127.9.9.9", false)]
    [TestCase("0.0.0.0", false)]
    [TestCase("10.255.0.1", false)]
    [TestCase("172.16.0.1", false)]
    [TestCase("192.168.0.1", false)]
    [TestCase("169.254.169.254", false)]
    [TestCase("100.64.0.1", false)]
    [TestCase("224.0.0.1", false)]
    [TestCase("255.255.255.255", false)]
    [TestCase("::1", false)]
    [TestCase("::", false)]
    [TestCase("fe80::1", false)]
    [TestCase("fd00::1", false)]
    [TestCase("ff02::1", false)]
    [TestCase("::ffff:10.0.0.1", false)]
    [TestCase("64:ff9b::a00:1", false)]
    [TestCase("2002:a00:1::", false)]
    public void TellsPublicFromPrivate(string address, bool isPublic) =>
        Assert.That(PublicAddress.Is(IPAddress.Parse(address)), Is.EqualTo(isPublic));
}
