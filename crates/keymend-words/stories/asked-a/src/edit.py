import sys
L=sys.argv[1]; b='/work/stories/asked-a/src/'
s=open(b+L+'.txt',encoding='utf8').read()
for l in open(b+L+'.edits',encoding='utf8'):
    o,n=l.rstrip('\n').split('|')
    if s.count(o)!=1: print('miss',s.count(o),o)
    else: s=s.replace(o,n)
open(b+L+'.txt','w',encoding='utf8').write(s)
