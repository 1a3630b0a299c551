C T
f0311delta
u f BC-COCOA-STOCKS   03-21 0051
COCOA STOCKS FALL IN HAMBURG
    By Ida Brandt, Reuters
    HAMBURG, March 21 - Stocks of cocoa in the port of Hamburg
fell to 41,200 tonnes in February from 44,900 tonnes a month
earlier, the port office said.
    "Demand is steady," said trader Olaf Mertens.
 Reuter
