import sys
L=sys.argv[1]; b='/work/stories/asked-a/src/'
def rd(f):
    d={};c=None
    for l in open(b+f,encoding='utf8'):
        l=l.strip()
        if l.startswith('## '): c=l[3:]; d[c]=[]
        elif l: d[c].append(l)
    return d
d=rd(L+'.txt'); o=rd(L+'.over')
for k,v in o.items():
    t,p=k.split()
    assert len(v)==6,(k,len(v))
    i={'short':0,'mid':6,'long':12}[p]
    d[t][i:i+6]=v
open(b+L+'.txt','w',encoding='utf8').write('\n'.join('## '+t+'\n'+'\n'.join(x) for t,x in d.items())+'\n')
